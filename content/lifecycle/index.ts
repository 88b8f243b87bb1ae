import type { LifecycleContent, ProductLifecycle } from '../../src/lifecycle/model';
import { limitContent } from '../deadlines.ts';
import { generalDuties, generalScenarios, generalWarnings, otherEnds } from './general.ts';
import { withoutRules } from './without-rules.ts';
import { logService } from './02-log-service.ts';
import { openSearch } from './03-open-search.ts';
import { performanceTesting } from './05-performance-testing.ts';
import { messageQueue } from './06-message-queue.ts';
import { globalTransaction } from './07-global-transaction.ts';
import { streamCompute } from './08-stream-compute.ts';
import { cloudMonitor } from './09-cloud-monitor.ts';
import { dataIntegration } from './10-data-integration.ts';
import { naturalLanguageProcessing } from './11-natural-language-processing.ts';
import { privateZone } from './12-private-zone.ts';
import { graphicsWorkstation } from './13-graphics-workstation.ts';
import { keyManagement } from './14-key-management.ts';
import { liveVideo } from './15-live-video.ts';
import { mediaProcessing } from './16-media-processing.ts';
import { maxCompute } from './17-maxcompute.ts';
import { machineTranslation } from './18-machine-translation.ts';
import { luban } from './19-luban.ts';
import { dataLakeAnalytics } from './21-data-lake-analytics.ts';
import { blockchain } from './22-blockchain.ts';
import { elasticContainerInstance } from './23-elastic-container-instance.ts';
import { codestack } from './24-codestack.ts';
import { realTimeCommunication } from './25-real-time-communication.ts';
import { cloudStorageGateway } from './26-cloud-storage-gateway.ts';
import { intelligentRecommendation } from './28-intelligent-recommendation.ts';
import { dns } from './29-dns.ts';
import { videoSurveillance } from './31-video-surveillance.ts';
import { serverlessAppEngine } from './32-serverless-app-engine.ts';
import { cloudWorkflow } from './33-cloud-workflow.ts';
import { natGateway } from './34-nat-gateway.ts';
import { containerRegistry } from './35-container-registry.ts';
import { pai } from './36-pai.ts';
import { datahub } from './37-datahub.ts';
import { dataWorks } from './39-dataworks.ts';
import { dedicatedDatabaseCluster } from './40-dedicated-database-cluster.ts';
import { dataLakeFormation } from './43-data-lake-formation.ts';
import { microservicesEngine } from './49-microservices-engine.ts';
import { intelligentMediaManagement } from './51-intelligent-media-management.ts';
import { cloudPhone } from './52-cloud-phone.ts';
import { prometheus } from './53-prometheus.ts';
import { lingjun } from './54-lingjun.ts';
import { certification } from './57-certification.ts';
import { rds } from './59-rds.ts';
import { hiTSDB } from './60-hitsdb.ts';
import { databaseBackup } from './61-database-backup.ts';
import { expertService } from './64-expert-service.ts';
import { eHpc } from './69-e-hpc.ts';
import { dataV } from './71-datav.ts';
import { enterpriseMail } from './73-enterprise-mail.ts';

/** The products whose own terms have rules, by number. */
export const lifecycles: readonly ProductLifecycle[] = [
  logService,
  openSearch,
  performanceTesting,
  messageQueue,
  globalTransaction,
  streamCompute,
  cloudMonitor,
  dataIntegration,
  naturalLanguageProcessing,
  privateZone,
  graphicsWorkstation,
  keyManagement,
  liveVideo,
  mediaProcessing,
  maxCompute,
  machineTranslation,
  luban,
  dataLakeAnalytics,
  blockchain,
  elasticContainerInstance,
  codestack,
  realTimeCommunication,
  cloudStorageGateway,
  intelligentRecommendation,
  dns,
  videoSurveillance,
  serverlessAppEngine,
  cloudWorkflow,
  natGateway,
  containerRegistry,
  pai,
  datahub,
  dataWorks,
  dedicatedDatabaseCluster,
  dataLakeFormation,
  microservicesEngine,
  intelligentMediaManagement,
  cloudPhone,
  prometheus,
  lingjun,
  certification,
  rds,
  hiTSDB,
  databaseBackup,
  expertService,
  eHpc,
  dataV,
  enterpriseMail,
];

/** All that content says of lifecycles, for the checks of the build and the open data. */
export const lifecycleContent: LifecycleContent = {
  lifecycles,
  general: generalScenarios,
  warnings: generalWarnings,
  duties: generalDuties,
  otherEnds,
  withoutRules,
  // What is no period of a lifecycle sets another limit, or none, and stands with those.
  otherDurations: [...limitContent.limits, ...limitContent.noLimits].map(({ unit, quote }) => ({
    provision: unit,
    quotes: [quote],
  })),
};
